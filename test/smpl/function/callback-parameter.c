void each(struct list *l, void (*fn)(int), int n)
{
	fn(n);
}
