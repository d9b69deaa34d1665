int h(void)
{
	take(a->b_lock);
	take(a->c->d_lock);
	take(a->lock_e);
	take(a.b_lock);
}
