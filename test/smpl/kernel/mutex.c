struct dev {
	int a;
	struct semaphore sem;
};

int f(struct dev *d)
{
	down(&d->sem);
	d->a++;
	up(&d->sem);
	return 0;
}
