#!/usr/bin/python
from ansible.module_utils.basic import AnsibleModule

module = AnsibleModule(argument_spec={'name': {'type': 'str'}})
module.exit_json(changed=False, msg='hello ' + module.params['name'])
