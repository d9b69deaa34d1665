void g(int a)
{
	old(a) = 1;
	old(a) += 2;
	old(a) |= 4;
}
