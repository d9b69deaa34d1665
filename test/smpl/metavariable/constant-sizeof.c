int f(int a)
{
	return size(sizeof(int)) + size(-LIMIT) + size(+1) + size(a);
}
