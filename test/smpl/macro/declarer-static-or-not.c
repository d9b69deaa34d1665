static LIST(all);
LIST(other);
void f(void)
{
	LIST(here);

	use(&here);
}
