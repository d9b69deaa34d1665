int g(int a)
{
	x.y[1] = 2;
	x.y.z[2] = p->q.r[3];
	x = y.z[1][2];
}
