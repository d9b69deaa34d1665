void g(void)
{
	get(a, LOCK);
	get_locked(a, LOCK);
	put(a, LOCK);
}
