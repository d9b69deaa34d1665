int g(int a)
{
	return read_a(a) + read_b(a) + read_c(a);
}
