int f(char *a, int x, int y)
{
	int r = a ? x : y;
	int s = !a ? x : y;
	int t = a == NULL ? x : y;
	int u = (a != NULL) ? x : y;

	return r + s + t + u;
}
