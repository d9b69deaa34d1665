void g(int a)
{
	use((long)a);
	use(a);
	use((long)a + 1);
	use(3L);
}
