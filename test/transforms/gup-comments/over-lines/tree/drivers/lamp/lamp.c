// SPDX-License-Identifier: GPL-2.0
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/sched.h>

/*
 * Whoever wants the pages of another task calls get_user_pages(current,
 * current->mm, first_page, number_of_pages, 1, 1, pages, NULL)
 * and is done.
 */
static int lamp_one;

/*
 * Whoever wants them calls get_user_pages_unlocked(tsk, mm, start, nr,
 * 1, 0, pages), as that takes the lock.
 */
static int lamp_two;

// The pages come from get_user_pages(tsk, mm, start, nr_pages_of_the_whole,
// 1, 0, pages, NULL) all the same.
static int lamp_three;

/*
 * It was slow before 4.6. Now get_user_pages(tsk, mm, start, nr, 1, 1,
 * pages, NULL) does it.
 */
static int lamp_four;

/* The lock is held, as it was: get_user_pages(tsk, mm, start, nr, 1, 0, pages, NULL). */
static int lamp_five;
