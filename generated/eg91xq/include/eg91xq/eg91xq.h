/* SPDX-License-Identifier: MIT */
/** @file
 * Quectel EG800Q series and EG91xQ family: all commands and URCs. Generated from the spec: do not edit.
 */
#ifndef EG91XQ_EG91XQ_H
#define EG91XQ_EG91XQ_H

#include "eg91xq/at.h"
#include "eg91xq/at_dtr.h"
#include "eg91xq/ate.h"
#include "eg91xq/ato.h"
#include "eg91xq/cclk.h"
#include "eg91xq/cmee.h"
#include "eg91xq/qfupl.h"
#include "eg91xq/qiact.h"
#include "eg91xq/qicsgp.h"
#include "eg91xq/qideact.h"
#include "eg91xq/qidnscfg.h"
#include "eg91xq/qigeterror.h"
#include "eg91xq/qiswtmd.h"
#include "eg91xq/qssl_cfg.h"
#include "eg91xq/qssl_close.h"
#include "eg91xq/qssl_open.h"
#include "eg91xq/qssl_recv.h"
#include "eg91xq/qssl_send.h"
#include "eg91xq/qssl_state.h"
#include "eg91xq/types.h"
#include "eg91xq/urc.h"

#endif
