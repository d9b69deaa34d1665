/* SPDX-License-Identifier: GPL-2.0 */
static inline void lamp_lock(struct mm_struct *mm)
{
	down_read(&mm->mmap_sem);
}
static inline void lamp_unlock(struct mm_struct *mm)
{
	up_read(&mm->mmap_sem);
}
