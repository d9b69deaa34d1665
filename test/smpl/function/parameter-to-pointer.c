int c(struct s y)
{
	return y.a + y.b;
}
