int g[3];
int h(int *p, char c[2])
{
	int l[4];
	l[0] = g[1] + p[2] + c[1];
}
