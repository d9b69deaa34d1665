struct dev {
	int a;
	spinlock_old guard;
	spinlock other;
};

void f(struct dev *d)
{
	lock_old(&d->guard);
	lock_old(&d->other);
}
