void f(void)
{
	set(lamp, make(desk->colour,
		       desk->watts));
	set(lamp,
	    make(desk->colour,
		 desk->watts));
}
