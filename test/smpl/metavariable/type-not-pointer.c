static int visit(Special *special, Other *other, int count)
{
	use(special, 1);
	use(other, 2);
	return use(count, 3);
}
