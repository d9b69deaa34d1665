int f(struct long_structure_name *first_argument, int second_argument)
{
	if (check3(first_argument->some_member, second_argument, first_argument))
		return 1;
	return 0;
}
