static void wait_for(struct task *task)
{
	hold();
	/* so that it stays */
	lock(&task->lock);
	/* and at once */
	unlock(&task->lock);
	/* now it may go */
	release();
}
