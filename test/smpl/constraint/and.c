void g(void)
{
	get_one();
	get_none();
	put_one();
}
