int h(int x)
{
	y = (&s)->a;
	(&a[1])->b = 2;
	(&p->q)->r();
}
