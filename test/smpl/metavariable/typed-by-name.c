static void finish(Error *first, struct error *second)
{
	Error *last = first;

	report(first, 1);
	report(second, 2);
	report(last, 3);
}
