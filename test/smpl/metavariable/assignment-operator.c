void g(int a)
{
	set_op(a += 2);
	set_op(a = 3);
}
