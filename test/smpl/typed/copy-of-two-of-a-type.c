int g(struct s x, struct s y, struct t z)
{
	memcpy(&x, &y, sizeof(x));
	memcpy(&x, &y, sizeof(y));
	memcpy(&x, &y, sizeof(struct s));
	memcpy(&x, &z, sizeof(x));
}
