int download(struct list *list)
{
	int result;

	if (list->heuristic == BUNDLE_HEURISTIC_CREATION_TOKEN)
		result = fetch_bundles_by_token(list, 0);
	else
		result = unbundle_all_bundles(list, &global_list);
	if (list->heuristic)
		result = fetch_bundles_by_token_and_name_of_the_remote(list, 0);
	else
		result = unbundle_all_bundles_of_the_remote(list, &global_list);
	if (path)
		n = HAS_FLAG(flags, FOLLOW) ? getxattr(path, name, v, l) : lgetxattr(path, name, v, l);
	else
		n = by_procfs ? getxattr(FORMAT_PATH(fd), name, v, l) : fgetxattr(fd, name, v, l);
	if (list->heuristic && list->has_a_token_for_every_bundle && list->other)
		result = 1;
	else
		result = 2;
	return result;
}
