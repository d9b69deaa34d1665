__rust_helper void rust_helper_mutex_lock(struct mutex *lock)
{
	mutex_lock(lock);
}
__rust_helper void *
rust_helper_x(size_t n, gfp_t flags) __must_check
{
	return NULL;
}
