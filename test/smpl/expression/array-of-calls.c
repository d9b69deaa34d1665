int f(int *t)
{
	t[idx(3)] = 1;
	return t[idx(t[2])] + t[3];
}
