/* SPDX-License-Identifier: MIT */
/** @file
 * Quectel RG200U, RG500U and RM500U series: all commands and URCs. Generated from the spec: do not edit.
 */
#ifndef RGX00U_RGX00U_H
#define RGX00U_RGX00U_H

#include "rgx00u/at.h"
#include "rgx00u/at_dtr.h"
#include "rgx00u/ate.h"
#include "rgx00u/ato.h"
#include "rgx00u/ats3.h"
#include "rgx00u/ats4.h"
#include "rgx00u/cmee.h"
#include "rgx00u/qcfg.h"
#include "rgx00u/qiact.h"
#include "rgx00u/qiactex.h"
#include "rgx00u/qicfg.h"
#include "rgx00u/qiclose.h"
#include "rgx00u/qicsgp.h"
#include "rgx00u/qideact.h"
#include "rgx00u/qideactex.h"
#include "rgx00u/qidnscfg.h"
#include "rgx00u/qigeterror.h"
#include "rgx00u/qiopen.h"
#include "rgx00u/qird.h"
#include "rgx00u/qisde.h"
#include "rgx00u/qisend.h"
#include "rgx00u/qistate.h"
#include "rgx00u/qiswtmd.h"
#include "rgx00u/qping.h"
#include "rgx00u/types.h"
#include "rgx00u/urc.h"

#endif
