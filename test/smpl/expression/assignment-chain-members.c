int g(int a)
{
	x->f = y->f = NULL;
	x->f = y->g = NULL;
	z[1]->f = z[2]->f = 0;
}
