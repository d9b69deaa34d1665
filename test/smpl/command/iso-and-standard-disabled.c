int f(char *a)
{
	return len(a) == 0 || !len(a) || is_empty(a) || 0 == len(a);
}
