void h(int a)
{
	use(get_a(1));
	use(put_a(1));
	use(a);
}
