int g(int a)
{
	return read_a(a, OLD) + read_b(a, OLD) + read_c(a, OLD);
}
