int g(void)
{
	memcpy(&x, &y, sizeof(x));
	memcpy(&x->q, &y->q, sizeof(x->q));
	memcpy(&x, &y, sizeof(y));
	memcpy(&x[1], &y[2], sizeof x[1]);
}
