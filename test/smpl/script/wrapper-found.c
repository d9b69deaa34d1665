int wrap(int a, int b)
{
	return inner(a, b);
}
int not_wrap(int a)
{
	log(a);
	return inner(a, 1);
}
