void f(void)
{
	get_my_dev(a, b);
	get_my(a);
	put_dev(b);
	get_x_dev();
}
