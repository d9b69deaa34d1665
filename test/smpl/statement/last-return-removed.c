void g(int a)
{
	k(a);
	return;
}
void h(int a)
{
	if (a)
		return;
	k(a);
}
