int y(int p)
{
	x = &p[i + 1];
	x = &p->q[i - 1];
	x = &p[i];
}
