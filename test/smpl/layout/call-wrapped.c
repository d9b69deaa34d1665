int f(int a, int b)
{
	int result_of_it_all = get(a) + get(b);

	return get(a) ? get(b) : some_function_name(get(a), get(b), get(result_of_it_all));
}
