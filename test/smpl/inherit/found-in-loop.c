int one(char **args)
{
	int at = 1;
	struct w *wi;

	while (*(args[at])) {
		wi = calloc(1, sizeof(*wi));

		if (wi == NULL) {
			print(args[0]);
			return -1;
		}
		wi->path = dup(args[at]);
		++at;
	}
	return 0;
}
