int g(void)
{
	x.y = z.w;
	f(x.y.z);
	p->q.r = 1;
}
