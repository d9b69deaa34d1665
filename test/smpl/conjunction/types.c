void k(int a)
{
	set_mode(a, OLD);
	get_mode(a, OLD);
}
