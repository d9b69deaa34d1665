int g(void)
{
	x = p[1] + q->r[i + 2];
}
