void g(void)
{
	use((struct old){ 1, 2 });
	use((struct old){ .a = 1 });
}
