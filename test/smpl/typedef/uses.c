old_t *get(old_t *p, int n)
{
	old_t x;

	return (old_t *)p + sizeof(old_t);
}
