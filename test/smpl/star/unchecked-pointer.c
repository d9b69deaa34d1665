void g(int *a)
{
	a = alloc(1);
	b(*a);
}
void h(int *a)
{
	a = alloc(1);
	if (!a)
		return;
	b(*a);
}
