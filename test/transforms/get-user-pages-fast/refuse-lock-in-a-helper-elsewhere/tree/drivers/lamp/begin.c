/* SPDX-License-Identifier: GPL-2.0 */
void lamp_begin(void)
{
	down_read(&current->mm->mmap_sem);
}
void lamp_end(void)
{
	up_read(&current->mm->mmap_sem);
}
