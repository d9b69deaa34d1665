// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

/*
 * Before 4.6 this was get_user_pages(current, current->mm, addr, 1, 1, 0,
 * &page, NULL), and the lock was taken by the caller.
 */
static int lamp_one;

/* use get_user_pages(tsk, mm, start, 1, 1, 0, &page, NULL) here */
static int lamp_two;

/* get_user_pages_unlocked(addr, 1, 1, 0, &page) would do */
static int lamp_three;

/* get_user_pages_fast(addr, 1, FOLL_WRITE, &page) pins it */
static int lamp_four;
