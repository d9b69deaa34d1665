void f(int *p, int a)
{
	ret = old(pointer_to_something /* the pointer */, a_number + another);
	ret = old(pointer_to_something /* the pointer which is long */, a_number /* the number */);
	ret = old(pointer_to_something, // the pointer which is long
		  a_number);
	ret = old(/* the pointer which is long */ pointer_to_something,
		  /* the number of all */ a_number);
}
