int f(int a)
{
	*get_ptr(a) = 3;
	return *get_ptr(a) + 1;
}
