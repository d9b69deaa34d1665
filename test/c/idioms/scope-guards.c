int f(struct dev *d)
{
	guard(mutex)(&d->lock);
	guard(rcu)();
	guard(spinlock_irqsave)(&d->lock);
	CLASS(fd, g)(3);
	CLASS(fd_raw, g2)(d->fd);
	scoped_guard(mutex, &d->lock)
		d->x = 1;
	scoped_guard(rcu) {
		d->y = 2;
	}
	scoped_guard(spinlock_irqsave, &d->lock)
		if (d->x)
			return 1;
	scoped_cond_guard(mutex_intr, return -EINTR, &d->lock) {
		d->z = 3;
	}
	scoped_cond_guard(mutex_try, { dev_err(d, "busy\n"); return -EBUSY; }, &d->lock)
		return g(d);
	if_not_guard(mutex_try, &d->lock)
		return -EBUSY;
	if_not_guard(mutex_try, &d->lock) {
		g(d);
		return -EBUSY;
	}
	ACQUIRE(mutex_intr, lock)(&d->lock);
	if (ACQUIRE_ERR(mutex_intr, &lock))
		return -EINTR;
	return 0;
}
