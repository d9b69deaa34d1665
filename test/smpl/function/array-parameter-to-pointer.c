void x(int v[], int n)
{
	v[0] = n;
}

void y(int v[4], int n)
{
}
