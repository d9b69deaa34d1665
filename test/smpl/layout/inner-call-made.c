void f(void)
{
	set_made(lamp, desk->colour,
		 desk->watts);
	set_made(lamp,
		 desk->colour,
		 desk->watts);
}
