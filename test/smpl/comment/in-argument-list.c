int f(int x)
{
	three(x /* kept */, 2 /* gone */, 3 /* kept too */);
	return three(x,		/* the first */
		     2,		/* the second */
		     3);	/* the third */
}
